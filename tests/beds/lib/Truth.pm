# Writes what a perfect reader finds on a page, in an order that a person can follow.
# In: a hash. Out: a JSON file, the same bytes for the same hash.
package Truth;

use strict;
use warnings;
use JSON::PP;
use Exporter 'import';
our @EXPORT_OK = qw(write_truth message_truth);

my @ORDER = qw(product key lang url replyUrl noteUrl subject ticketId customerName customerEmail messages
    author email role sentAt text quotedText signature attachments transactionId uid shownAtUrl);
my %RANK = map { $ORDER[$_] => $_ } 0 .. $#ORDER;

# message_truth(MESSAGE, MORE…): what both products show of a message
sub message_truth {
    my ($message, %more) = @_;
    return { map({ $_ => $message->{$_} } qw(author email role sentAt text quotedText signature attachments)), %more };
}

sub write_truth {
    my ($file, $truth) = @_;
    my $json = JSON::PP->new->utf8->pretty->indent_length(2)->space_before(0)->sort_by(\&by_rank);
    # A list of one short string stays on its line, as the repository's formatter wants it.
    my $text = $json->encode($truth) =~ s/\[\s+("[^"\n]{1,60}")\s+\]/[$1]/gr;
    open my $out, '>:raw', $file or die "$file: $!";
    print {$out} $text;
    close $out or die "$file: $!";
    return;
}

sub by_rank {
    no warnings 'once';    # JSON::PP sorts with its own $a and $b
    return $RANK{$JSON::PP::a} <=> $RANK{$JSON::PP::b};
}

1;
