package trinhky.notification.application;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.notification.domain.CaughtMails;
import trinhky.platform.MailCatcher;

/**
 * Keeps what the mail catcher caught, so that it survives a restart and does not fill the memory. A mail is kept in the
 * transaction that notes it as sent: whoever kills the product finds it either sent and kept, or still waiting.
 */
@Service
public class KeepCaughtMail {
    private final ObjectProvider<MailCatcher> catcher;
    private final CaughtMails mails;
    private final SendNextMail next;

    KeepCaughtMail(ObjectProvider<MailCatcher> catcher, CaughtMails mails, SendNextMail next) {
        this.catcher = catcher;
        this.mails = mails;
        this.next = next;
    }

    /**
     * Sends the next waiting mail and keeps it where the catcher took it.
     *
     * @return false when none waits
     */
    @Transactional
    public synchronized boolean sendNextAndKeep() {
        boolean sent = next.sendNext();
        catcher.ifAvailable(this::keep);
        return sent;
    }

    private void keep(MailCatcher server) {
        var caught = server.mails();
        if (!caught.isEmpty()) {
            caught.forEach(mails::add);
            server.clear();
        }
    }
}
