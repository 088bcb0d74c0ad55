# Settings of the bed's RT. start.sh copies this file into the bed's state and names home and port in the environment.
my ($home, $port) = @ENV{qw(EVENKEEL_BED_HOME EVENKEEL_BED_PORT)};

Set($rtname, 'larkfield.example');
Set($Organization, 'larkfield.example');
Set($Timezone, 'UTC');
Set($WebDomain, '127.0.0.1');
Set($WebPort, $port);
Set($WebPath, '');
Set($WebBaseURL, "http://127.0.0.1:$port");
Set($DatabaseType, 'SQLite');
Set($DatabaseName, "$home/data/rt.db");
Set($CorrespondAddress, 'help@larkfield.example');
Set($CommentAddress, 'help-note@larkfield.example');
Set($MessageBoxRichText, 1);
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
# RT's own converter, so that mail looks alike whatever programs a machine has.
Set($HTMLFormatter, 'core');

$RT::MasonDataDir = "$home/cache/mason";
$RT::MasonSessionDir = "$home/cache/sessions";

# Nothing is delivered: mail is appended to an mbox, and what seeding would send is dropped.
Set($MailCommand, sub {
    my ($entity) = @_;
    return 1 if $ENV{EVENKEEL_BED_SEEDING};
    (my $mail = $entity->stringify) =~ s/^(>*From )/>$1/mg;
    open my $out, '>>', "$home/data/sent.mbox" or return 0;
    flock $out, 2;
    print {$out} 'From rt@larkfield.example ', scalar(gmtime), "\n$mail\n";
    return close $out;
});

1;
