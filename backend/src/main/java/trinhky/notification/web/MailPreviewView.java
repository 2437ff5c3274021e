package trinhky.notification.web;

import trinhky.notification.domain.Letter;

/** A mail as its template words it today. */
record MailPreviewView(MailLanguage language, String subject, String html, String plain) {

    static MailPreviewView of(Letter letter) {
        return new MailPreviewView(MailLanguage.of(letter.language()), letter.subject(), letter.html(), letter.plain());
    }
}
