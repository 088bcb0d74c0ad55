# Reads conversations.json and works out what every mail looks like: its quotes, its signature, its HTML part.
# In: the file. Out: conversations whose messages carry all that a mail and the truth need. Sends and stores nothing.
package Conversations;

use strict;
use warnings;
use utf8;
use JSON::PP;
use POSIX qw(strftime);
use Time::Local qw(timegm);
use Exporter 'import';
our @EXPORT_OK = qw(read_conversations);

# read_conversations(FILE): { company, agents, conversations }. A message gets, beside what the file says:
#   number, author, email, role, text, signature, quotedText   as in the truth
#   plain, html       the whole body; html is undef in conversations of plain mails
#   id, references    message ids without their brackets
#   epoch             seconds since 1970
sub read_conversations {
    my ($file) = @_;
    open my $in, '<:raw', $file or die "$file: $!";
    my $book = decode_json(do { local $/; <$in> });
    for my $conversation (@{ $book->{conversations} }) {
        my $before;    # the mail before this one; notes are never quoted
        my $number = 0;
        for my $message (@{ $conversation->{messages} }) {
            complete($book, $conversation, $message, ++$number, $before);
            $before = $message unless $message->{role} eq 'note';
        }
    }
    return $book;
}

sub complete {
    my ($book, $conversation, $message, $number, $before) = @_;
    my $customer = $conversation->{customer};
    my $by_customer = $message->{from} eq 'customer';
    my $person = $by_customer ? $customer : ($book->{agents}{ $message->{from} } or die "who is $message->{from}?");
    my $domain = $by_customer ? $customer->{email} =~ s/.*@//r : $book->{company}{domain};

    $message->{number} = $number;
    $message->{author} = $person->{name};
    $message->{email} = $person->{email};
    $message->{role} = $by_customer ? 'customer' : $message->{note} ? 'note' : 'agent';
    $message->{signature} = $message->{role} eq 'note' ? '' : $person->{signature} // '';
    $message->{id} = "$conversation->{key}.$number\@$domain";
    $message->{references} = $before ? [@{ $before->{references} }, $before->{id}] : [];
    $message->{attachments} //= [];
    $message->{epoch} = epoch($message->{sentAt});
    $message->{before} = $before;
    $message->{quoting} = { style => 'none', %{ $conversation->{quoting} // {} }, %{ $message->{quoting} // {} } };

    my $quotes = $before && $message->{role} ne 'note' && $message->{quoting}{style} ne 'none';
    my $depth = $quotes ? $message->{quoting}{depth} // 1 : 0;
    $message->{quotedText} = quote_plain($conversation, $message, $message->{quoting}, $depth);
    $message->{plain} = body_plain($conversation, $message, $message->{quoting}, $depth);
    $message->{html} = $conversation->{html} && $message->{role} ne 'note' ? body_html($conversation, $message, $depth) : undef;
    return;
}

# The text, the signature and the mails before, as deep as is asked for.
sub body_plain {
    my ($conversation, $message, $quoting, $depth) = @_;
    my $body = $message->{text};
    $body .= "\n\n-- \n$message->{signature}" if length $message->{signature};
    my $quote = quote_plain($conversation, $message, $quoting, $depth);
    $body .= "\n\n$quote" if length $quote;
    return $body;
}

sub quote_plain {
    my ($conversation, $message, $quoting, $depth) = @_;
    my $before = $message->{before};
    return '' unless $before && $depth > 0;
    my $inner = body_plain($conversation, $before, $quoting, $depth - 1);
    if ($quoting->{style} eq 'original') {
        my @head = ('From: {author} <{email}>', 'Sent: %-d %B %Y %H:%M', "Subject: $conversation->{subject}");
        return join "\n", '-----Original Message-----', map({ fill($_, $before) } @head), '', $inner;
    }
    $inner =~ s/^(>?)/$1 ? '>>' : '> '/gme;
    $inner =~ s/^> $/>/gm;
    return introduction($conversation, $before) . "\n" . $inner;
}

sub body_html {
    my ($conversation, $message, $depth) = @_;
    my $html = $message->{markup} // paragraphs($message->{text});
    $html .= '<div class="signature">-- <br>' . with_breaks($message->{signature}) . '</div>' if length $message->{signature};
    my $before = $message->{before};
    if ($before && $depth > 0) {
        my $written = escape(introduction($conversation, $before));
        my $inner = body_html($conversation, $before, $depth - 1);
        $html .= "<div class=\"quote-intro\">$written</div><blockquote type=\"cite\">$inner</blockquote>";
    }
    return $html;
}

# Mail programs announce a quote each in their own way; a conversation names its way.
sub introduction {
    my ($conversation, $before) = @_;
    return fill($conversation->{quoting}{introduction} // 'On %Y-%m-%d %H:%M, {author} wrote:', $before);
}

# fill(LINE, MESSAGE): with the directives of strftime for its time, and with {author} and {email}
sub fill {
    my ($line, $message) = @_;
    my @time = gmtime $message->{epoch};
    $line =~ s/(%-?[A-Za-z])/strftime($1, @time)/ge;
    return $line =~ s/\{(author|email)\}/$message->{$1}/gr;
}

sub paragraphs { my ($text) = @_; return join '', map { '<p>' . with_breaks($_) . '</p>' } split /\n\n+/, $text }
sub with_breaks { my ($text) = @_; return escape($text) =~ s/\n/<br>/gr }
sub escape { my ($text) = @_; my %entity = qw(& &amp; < &lt; > &gt;); return $text =~ s/([&<>])/$entity{$1}/gr }

sub epoch {
    my ($time) = @_;
    my ($year, $month, @rest) = $time =~ /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/ or die "not a time in UTC: $time";
    return timegm(reverse(@rest), $month - 1, $year);
}

1;
