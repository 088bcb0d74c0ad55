# Writes one message of a conversation as a mail (RFC 5322 and MIME), by hand, so that the bytes are the same everywhere.
# In: the book and its parts from Conversations.pm. Out: the raw mail, lines ending with "\n".
package Mail;

use strict;
use warnings;
use utf8;
use Encode qw(encode);
use MIME::Base64 qw(encode_base64);
use POSIX qw(strftime);
use Exporter 'import';
our @EXPORT_OK = qw(write_mail);

my %TYPE = (pdf => 'application/pdf', png => 'image/png', txt => 'text/plain; charset=utf-8');

# write_mail(BOOK, CONVERSATION, MESSAGE, FOLDER of the attachments)
sub write_mail {
    my ($book, $conversation, $message, $folder) = @_;
    my $company = address("$book->{company}{name} Help", $book->{company}{email});
    my $customer = address(@{ $conversation->{customer} }{qw(name email)});
    # Agents write from the shared address, under their own name.
    my $agent = address("$message->{author} ($book->{company}{name})", $book->{company}{email});
    my $by_customer = $message->{role} eq 'customer';
    my @ids = map { "<$_>" } @{ $message->{references} };

    my @head = (
        'From: ' . ($by_customer ? $customer : $agent),
        'To: ' . ($by_customer ? $company : $customer),
        'Subject: ' . header(($message->{number} > 1 ? 'Re: ' : '') . $conversation->{subject}),
        'Date: ' . strftime('%a, %d %b %Y %H:%M:%S +0000', gmtime $message->{epoch}),
        "Message-ID: <$message->{id}>",
        'MIME-Version: 1.0',
    );
    # A long thread's oldest ids are dropped, as mail programs do.
    push @head, "In-Reply-To: $ids[-1]", 'References: ' . join("\n ", @ids > 12 ? @ids[-12 .. -1] : @ids) if @ids;

    my $body = part('text/plain; charset=utf-8', $message->{plain});
    if (defined $message->{html}) {
        my $dir = $conversation->{rightToLeft} ? ' dir="rtl"' : '';
        my $page = "<html><head><meta charset=\"utf-8\"></head><body$dir>$message->{html}</body></html>";
        $body = multipart('alternative', $message, $body, part('text/html; charset=utf-8', $page));
    }
    my @files = map { attachment($folder, $_) } @{ $message->{attachments} };
    $body = multipart('mixed', $message, $body, @files) if @files;
    return join "\n", @head, $body;
}

sub part {
    my ($type, $text) = @_;
    return "Content-Type: $type\nContent-Transfer-Encoding: base64\n\n" . encode_base64(encode('UTF-8', $text));
}

sub attachment {
    my ($folder, $name) = @_;
    my ($ending) = $name =~ /\.(\w+)$/;
    open my $in, '<:raw', "$folder/$name" or die "$name: $!";
    my $bytes = do { local $/; <$in> };
    return "Content-Type: $TYPE{$ending}; name=\"$name\"\nContent-Disposition: attachment; filename=\"$name\"\n"
        . "Content-Transfer-Encoding: base64\n\n" . encode_base64($bytes);
}

sub multipart {
    my ($kind, $message, @parts) = @_;
    my $boundary = "$kind-$message->{number}-of-the-bed";
    return "Content-Type: multipart/$kind; boundary=\"$boundary\"\n\n"
        . join('', map { "--$boundary\n$_" } @parts) . "--$boundary--\n";
}

sub address {
    my ($name, $email) = @_;
    return ($name =~ /[^\x20-\x7e]/ ? header($name) : "\"$name\"") . " <$email>";
}

# RFC 2047, in words short enough for a line, cut between characters.
sub header {
    my ($text) = @_;
    return $text unless $text =~ /[^\x20-\x7e]/;
    return join "\n ", map { '=?UTF-8?B?' . encode_base64(encode('UTF-8', $_), '') . '?=' } $text =~ /.{1,16}/gs;
}

1;
