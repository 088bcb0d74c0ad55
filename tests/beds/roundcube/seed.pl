# seed.pl BEDS TARGET PORT: writes the conversations as the maildir TARGET/mail/help, in the order of time and with fixed
# uids, TARGET/identity.sql for Roundcube's database, and TARGET/roundcube-N.json, what a reader of conversation N finds.
use strict;
use warnings;
use utf8;
use File::Path qw(make_path);
use Encode qw(encode);
use Conversations qw(read_conversations);
use Mail qw(write_mail);
use Truth qw(write_truth message_truth);

my ($beds, $target, $port) = @ARGV;
my $book = read_conversations("$beds/conversations.json");
my $box = "$target/mail/help";
my $base = "http://127.0.0.1:$port/?_task=mail&_mbox=INBOX";
# Any fixed number: a mailbox with another one would make Roundcube forget what it has cached.
my $UIDVALIDITY = 1793491200;

my %uids = fill_mailbox();
write_identity();
my $number = 0;
write_conversation_truth(++$number, $_) for @{ $book->{conversations} };

# Notes are never mailed.
sub mails { my ($conversation) = @_; return grep { $_->{role} ne 'note' } @{ $conversation->{messages} } }

# The agents' mails stand in the inbox, as in a team's shared one, and in Sent.
sub fill_mailbox {
    make_path(map { my $folder = $_; map { "$box$folder/$_" } qw(cur new tmp) } '', '/.Sent', '/.Drafts', '/.Trash');
    my @mails = sort { $a->[1]{epoch} <=> $b->[1]{epoch} || $a->[1]{id} cmp $b->[1]{id} }
        map { my $conversation = $_; map { [$conversation, $_] } mails($conversation) } @{ $book->{conversations} };
    my (%uid_of, @inbox, @sent);
    for (@mails) {
        my ($conversation, $message) = @$_;
        my $raw = write_mail($book, $conversation, $message, "$beds/attachments");
        my $name = sprintf '%d.M%05d.bed,S=%d', $message->{epoch}, @inbox + 1, length $raw;
        push @inbox, $name;
        $uid_of{ $message->{id} } = @inbox;
        deliver("$box/cur/$name:2," . flags($conversation, $message), $raw, $message->{epoch});
        next unless $message->{role} eq 'agent';
        push @sent, $name;
        deliver("$box/.Sent/cur/$name:2,S", $raw, $message->{epoch});
    }
    write_uids("$box/dovecot-uidlist", 1, @inbox);
    write_uids("$box/.Sent/dovecot-uidlist", 2, @sent);
    write_file("$box/subscriptions", "V\t2\n\nDrafts\nSent\nTrash\n");
    return %uid_of;
}

# The last mail of each conversation is unread; a customer's older ones have been replied to.
sub flags {
    my ($conversation, $message) = @_;
    my $last = (mails($conversation))[-1];
    return $message->{role} eq 'agent' ? 'S' : $message == $last ? '' : 'RS';
}

sub deliver { my ($file, $raw, $time) = @_; write_file($file, $raw); utime $time, $time, $file; return }

# dovecot's own list of uids, so that it need not choose them.
sub write_uids {
    my ($file, $guid, @names) = @_;
    my $next = @names + 1;
    my $n = 0;
    write_file($file, sprintf("3 V%d N%d G%032x\n", $UIDVALIDITY, $next, $guid) . join '', map { ++$n . " :$_\n" } @names);
    return;
}

# With an identity the composer has a signature to respect.
sub write_identity {
    my $agent = $book->{agents}{nadia};
    my %quoted = map { my $value = $agent->{$_}; $_ => "'" . $value =~ s/'/''/gr . "'" } qw(name signature);
    write_file("$target/identity.sql", encode('UTF-8', <<"SQL"));
INSERT INTO users (user_id, username, mail_host, created, language)
  VALUES (1, 'help', '127.0.0.1', '2026-11-01 08:00:00', 'en_US');
INSERT INTO identities (user_id, changed, standard, name, email, signature, html_signature)
  VALUES (1, '2026-11-01 08:00:00', 1, $quoted{name} || ' ($book->{company}{name})', '$book->{company}{email}', $quoted{signature}, 0);
SQL
    return;
}

sub write_conversation_truth {
    my ($n, $conversation) = @_;
    my @messages = map { mail_truth($_) } mails($conversation);
    my $shown = $messages[-1];
    $shown->{shownAtUrl} = JSON::PP::true;
    write_truth("$target/roundcube-$n.json", {
        product => 'roundcube', key => $conversation->{key}, lang => $conversation->{lang}, subject => $conversation->{subject},
        url => $shown->{url}, replyUrl => $shown->{replyUrl}, noteUrl => undef, ticketId => undef,
        customerName => $conversation->{customer}{name}, customerEmail => $conversation->{customer}{email},
        messages => \@messages,
    });
    return;
}

sub mail_truth {
    my ($message) = @_;
    my $uid = $uids{ $message->{id} };
    my %agent = $message->{role} eq 'agent'
        ? (author => "$message->{author} ($book->{company}{name})", email => $book->{company}{email})
        : ();
    return {
        %{ message_truth($message) }, %agent, uid => $uid, shownAtUrl => JSON::PP::false,
        url => "$base&_uid=$uid&_action=show",
        replyUrl => "$base&_reply_uid=$uid&_action=compose",
    };
}

sub write_file { my ($file, $bytes) = @_; open my $out, '>:raw', $file or die "$file: $!"; print {$out} $bytes; close $out or die; return }
