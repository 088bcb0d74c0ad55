# seed.pl SOURCE TARGET: puts the conversations of SOURCE into the empty database that the configuration names, and writes
# TARGET/rt-N.json, what a reader of ticket N must find. On an empty database RT gives the same ids every time.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT;
RT->LoadConfig;
RT->Init;
use RT::EmailParser;
use MIME::Entity;
use Encode qw(encode);
use Conversations qw(read_conversations);
use Mail qw(write_mail);
use Truth qw(write_truth message_truth);

my ($source, $target) = @ARGV;
my $book = read_conversations("$source/conversations.json");
my $system = RT->SystemUser;
my $queue = create_queue();
my %agents = map { $_ => create_agent($_, $book->{agents}{$_}) } sort keys %{ $book->{agents} };
my @parsers;    # a parser deletes its files when it goes, and RT reads them later
my %seen = map { $_ => newest($_) } qw(Transactions Attachments);

my $number = 0;
for my $conversation (@{ $book->{conversations} }) {
    my $customer = create_customer($conversation->{customer});
    my ($ticket, @messages);
    for my $message (@{ $conversation->{messages} }) {
        my $author = $message->{role} eq 'customer' ? $customer : $agents{ $message->{from} };
        my $transaction;
        ($ticket, $transaction) = $ticket
            ? ($ticket, add_message($ticket, $author, $conversation, $message))
            : create_ticket($author, $customer, $conversation, $message);
        date_back($ticket, $message);
        push @messages, message_truth($message, transactionId => '' . $transaction->id);
    }
    write_ticket_truth(++$number, $ticket, $conversation, \@messages);
}

sub create_queue {
    my $new = RT::Queue->new($system);
    $new->Create(Name => 'Help', Description => 'Customer help',
        CorrespondAddress => $book->{company}{email}, CommentAddress => "help-note\@$book->{company}{domain}");
    my $everyone = RT::Group->new($system);
    $everyone->LoadSystemInternalGroup('Everyone');
    $everyone->PrincipalObj->GrantRight(Right => $_, Object => $new) for qw(CreateTicket ReplyToTicket);
    return $new;
}

sub create_agent {
    my ($login, $person) = @_;
    my $user = RT::User->new($system);
    $user->Create(Name => $login, RealName => $person->{name}, EmailAddress => $person->{email}, Privileged => 1,
        Password => 'bed-password', Signature => $person->{signature});
    $user->PrincipalObj->GrantRight(Right => 'SuperUser', Object => $RT::System);
    return $user;
}

sub create_customer {
    my ($person) = @_;
    my $user = RT::User->new($system);
    $user->Create(Name => $person->{email}, RealName => $person->{name}, EmailAddress => $person->{email}, Privileged => 0);
    return $user;
}

sub create_ticket {
    my ($author, $customer, $conversation, $message) = @_;
    my $ticket = RT::Ticket->new(current($author));
    my ($id, undef, $said) = $ticket->Create(Queue => $queue->id, Subject => $conversation->{subject},
        Requestor => [$customer->id], MIMEObj => entity($conversation, $message));
    die "$conversation->{key}: $said" unless $id;
    my $created = RT::Transactions->new($system);
    $created->LimitToTicket($id);
    $created->Limit(FIELD => 'Type', VALUE => 'Create');
    my $owned = RT::Ticket->new($system);
    $owned->Load($id);
    $owned->SetOwner($agents{ $conversation->{owner} }->id);
    return ($ticket, $created->First);
}

sub add_message {
    my ($ticket, $author, $conversation, $message) = @_;
    my $seen_by_author = RT::Ticket->new(current($author));
    $seen_by_author->Load($ticket->id);
    my $verb = $message->{role} eq 'note' ? 'Comment' : 'Correspond';
    my (undef, $said, $transaction) = $seen_by_author->$verb(MIMEObj => entity($conversation, $message));
    return $transaction || die "$conversation->{key} $message->{number}: $said";
}

sub current { my ($user) = @_; my $current = RT::CurrentUser->new($system); $current->Load($user->id); return $current }

sub entity {
    my ($conversation, $message) = @_;
    return MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Data => [encode('UTF-8', $message->{text})])
        if $message->{role} eq 'note';
    push @parsers, my $parser = RT::EmailParser->new;
    my $mail = write_mail($book, $conversation, $message, "$source/attachments");
    $parser->SmartParseMIMEEntityFromScalar(Message => $mail, Decode => 1);
    return $parser->Entity;
}

# RT stamps what it records with the time of the seeding. All that came with this message gets the message's own time.
sub date_back {
    my ($ticket, $message) = @_;
    my $time = $message->{sentAt} =~ s/T(.*)Z/ $1/r;
    for my $table (sort keys %seen) {
        $RT::Handle->SimpleQuery("UPDATE $table SET Created = ? WHERE id > ?", $time, $seen{$table});
        $seen{$table} = newest($table);
    }
    my @columns = ('LastUpdated', $message->{number} == 1 ? 'Created' : ());
    $RT::Handle->SimpleQuery("UPDATE Tickets SET $_ = ? WHERE id = ?", $time, $ticket->id) for @columns;
    # Unset times are 1970; those that RT has just set are of today.
    my @set = ('Told', $message->{number} == 1 ? 'Started' : ());
    $RT::Handle->SimpleQuery("UPDATE Tickets SET $_ = ? WHERE id = ? AND $_ > '2000'", $time, $ticket->id) for @set;
    return;
}

sub newest { my ($table) = @_; my ($id) = $RT::Handle->FetchResult("SELECT MAX(id) FROM $table"); return $id || 0 }

sub write_ticket_truth {
    my ($n, $ticket, $conversation, $messages) = @_;
    my $id = $ticket->id;
    my $url = "http://127.0.0.1:$ENV{EVENKEEL_BED_PORT}/Ticket";
    write_truth("$target/rt-$n.json", {
        product => 'rt', key => $conversation->{key}, lang => $conversation->{lang}, subject => $conversation->{subject},
        url => "$url/Display.html?id=$id",
        replyUrl => "$url/Update.html?Action=Respond&id=$id",
        noteUrl => "$url/Update.html?Action=Comment&id=$id",
        ticketId => "$id", customerName => $conversation->{customer}{name}, customerEmail => $conversation->{customer}{email},
        messages => $messages,
    });
    return;
}
