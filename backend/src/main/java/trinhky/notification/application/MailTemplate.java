package trinhky.notification.application;

import trinhky.notification.domain.MailContent;
import trinhky.notification.domain.MailKind;

/**
 * What mails of one kind say.
 *
 * @param <F> the facts they are filled with
 */
interface MailTemplate<F> {
    MailKind kind();

    Class<F> factsType();

    MailContent content(F facts, MailWords.Words words);
}
