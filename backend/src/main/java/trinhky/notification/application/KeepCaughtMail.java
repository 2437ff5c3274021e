package trinhky.notification.application;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.CaughtMails;
import trinhky.platform.MailCatcher;

/**
 * Keeps what the mail catcher caught, so that it survives a restart and does not fill the memory. A mail is kept in the
 * transaction that notes it as sent: whoever kills the product finds it either sent and kept, or still to be sent.
 */
@Service
public class KeepCaughtMail {
    private final ObjectProvider<MailCatcher> catcher;
    private final CaughtMails mails;

    KeepCaughtMail(ObjectProvider<MailCatcher> catcher, CaughtMails mails) {
        this.catcher = catcher;
        this.mails = mails;
    }

    /** Moves everything caught into the database; nothing when real mail leaves. */
    @Transactional
    public synchronized void keep() {
        catcher.ifAvailable(server -> {
            var caught = server.mails();
            if (!caught.isEmpty()) {
                caught.forEach(mails::add);
                server.clear();
            }
        });
    }
}
