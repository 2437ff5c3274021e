package trinhky.notification.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.OutgoingMail;
import trinhky.notification.domain.SmtpReply;
import trinhky.notification.domain.Verdict;
import trinhky.shared.BusinessClock;

/**
 * Sends the next waiting mail: claims it in one transaction, sends it in none, settles it in another, so that a slow mail
 * server holds no connection and no lock. At least once: after a crash between the server's answer and the settling it is
 * sent again under the same Message-ID.
 */
@Component
public class SendNextMail {
    /** What stands in the log instead of a reply; the screens have words for it. */
    static final String CLOSED = "address-closed";

    private final ClaimMail claim;
    private final MailCarrier carrier;
    private final SettleMail settle;
    private final FaultyAddresses addresses;
    private final MailServerState server;
    private final BusinessClock clock;

    SendNextMail(
            ClaimMail claim,
            MailCarrier carrier,
            SettleMail settle,
            FaultyAddresses addresses,
            MailServerState server,
            BusinessClock clock) {
        this.claim = claim;
        this.carrier = carrier;
        this.settle = settle;
        this.addresses = addresses;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends one mail, if one waits and the server answers.
     *
     * @return whether it is worth going on at once
     */
    public boolean sendNext() {
        if (server.rests(clock.instant())) {
            return false;
        }
        Optional<OutgoingMail> next = claim.claim();
        return next.isPresent() && send(next.get());
    }

    private boolean send(OutgoingMail mail) {
        if (!addresses.closedAmong(List.of(mail.to().address())).isEmpty()) {
            settle.settle(mail, Verdict.REFUSED, SmtpReply.of(0, CLOSED));
            return true;
        }
        MailCarrier.Attempt attempt = carrier.carry(mail);
        if (attempt.verdict().pausesTheRound()) {
            server.failed(clock.instant(), attempt.reply().words());
        } else {
            server.answered();
        }
        settle.settle(mail, attempt.verdict(), attempt.reply());
        return !attempt.verdict().pausesTheRound();
    }
}
