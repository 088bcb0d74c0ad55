# smtp-sink.pl PORT FILE: an SMTP server on 127.0.0.1 that accepts every mail, appends it to FILE (mbox, with the envelope's
# recipients as X-Envelope-To) and delivers nothing.
use strict;
use warnings;
use IO::Socket::INET;

my ($port, $file) = @ARGV;
my $server = IO::Socket::INET->new(LocalAddr => '127.0.0.1', LocalPort => $port, Listen => 16, ReuseAddr => 1)
    or die "port $port: $!\n";
$SIG{CHLD} = 'IGNORE';
while (1) {
    my $client = $server->accept or next;
    my $child = fork;
    next if !defined $child || $child;
    close $server;
    converse($client);
    exit;
}

sub converse {
    my ($client) = @_;
    my %envelope = (from => '', to => []);
    my $say = sub { print {$client} "$_[0]\r\n" };
    $client->autoflush(1);
    $say->('220 bed ESMTP');
    while (defined(my $line = <$client>)) {
        if ($line =~ /^EHLO/i) { $say->("250-bed\r\n250-8BITMIME\r\n250 SIZE 30000000") }
        elsif ($line =~ /^MAIL FROM:\s*<?([^>\s]*)/i) { %envelope = (from => $1, to => []); $say->('250 ok') }
        elsif ($line =~ /^RCPT TO:\s*<?([^>\s]*)/i) { push @{ $envelope{to} }, $1; $say->('250 ok') }
        elsif ($line =~ /^DATA/i) { $say->('354 go on'); $say->(keep(\%envelope, take_mail($client)) ? '250 ok' : '451 not kept') }
        elsif ($line =~ /^QUIT/i) { $say->('221 bye'); return }
        else { $say->('250 ok') }
    }
    return;
}

# Up to the line with a single dot; doubled dots are undone.
sub take_mail {
    my ($client) = @_;
    my $mail = '';
    while (defined(my $line = <$client>)) {
        $line =~ s/\r?\n$//;
        last if $line eq '.';
        $line =~ s/^\.//;
        $mail .= "$line\n";
    }
    return $mail;
}

sub keep {
    my ($envelope, $mail) = @_;
    $mail =~ s/^(>*From )/>$1/mg;
    open my $out, '>>:raw', $file or return 0;
    flock $out, 2;
    print {$out} "From $envelope->{from} ", scalar(gmtime), "\nX-Envelope-To: ", join(', ', @{ $envelope->{to} }), "\n$mail\n";
    return close $out;
}
