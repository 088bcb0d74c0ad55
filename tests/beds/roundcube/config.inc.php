<?php
// Settings of the bed's Roundcube. start.sh copies this file into etc/ of the bed's state, beside data/, log/ and cache/.
$state = dirname(__DIR__);
$port = $_SERVER['SERVER_PORT'] ?? '8112';
$config = [
    'db_dsnw' => "sqlite:///$state/data/roundcube.db?mode=0640",
    'log_dir' => "$state/log/",
    'temp_dir' => "$state/cache/",
    'imap_host' => '127.0.0.1:8153',
    'smtp_host' => '127.0.0.1:8135',
    'smtp_user' => '',
    'smtp_pass' => '',
    'mail_domain' => 'larkfield.example',
    // Encrypts the fictional password in the session; it protects nothing.
    'des_key' => 'a-bed-has-no-secrets-247',
    'language' => 'en_US',
    'timezone' => 'UTC',
    'skin' => 'elastic',
    'plugins' => [],
    'enable_spellcheck' => false,
    // "Today 09:20" would read differently on every day of a test.
    'prettydate' => false,
    'mail_pagesize' => 200,
    'default_list_mode' => 'threads',
    'autoexpand_threads' => 2,
    // The caret stands above the quote, and an answer is kept in the folder of the mail that it answers.
    'reply_mode' => 1,
    'reply_same_folder' => true,
    // One installation, two composers. Cookies know no ports, so each has a name of its own.
    'htmleditor' => $port === '8113' ? 0 : 1,
    'session_name' => "bed$port",
];
