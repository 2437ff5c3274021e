package trinhky.notification.application;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import trinhky.notification.domain.SmtpReply;
import trinhky.notification.domain.Verdict;

/** Finds out of the exceptions of the mail library what the server said, and whose fault it was. */
final class SmtpFailures {
    private SmtpFailures() {}

    static MailCarrier.Attempt judge(MailException failure) {
        Deque<Throwable> chain = chain(failure);
        Optional<SmtpReply> recipient = first(chain, SMTPAddressFailedException.class)
                .map(refused -> SmtpReply.of(refused.getReturnCode(), refused.getMessage()));
        if (recipient.isPresent()) {
            return new MailCarrier.Attempt(recipient.get().verdict(), recipient.get());
        }
        Optional<SmtpReply> sender = first(chain, SMTPSenderFailedException.class)
                .map(refused -> SmtpReply.of(refused.getReturnCode(), refused.getMessage()));
        if (sender.isPresent()) {
            return new MailCarrier.Attempt(Verdict.SERVER_UNAVAILABLE, sender.get());
        }
        Optional<SmtpReply> message = first(chain, SMTPSendFailedException.class)
                .map(refused -> SmtpReply.of(refused.getReturnCode(), refused.getMessage()));
        return message.map(reply -> new MailCarrier.Attempt(verdictOnMessage(reply), reply))
                .orElseGet(() -> withoutReply(failure, chain));
    }

    /** After the recipient was taken: -1 is a connection that broke. */
    private static Verdict verdictOnMessage(SmtpReply reply) {
        return reply.code() <= 0 ? Verdict.NO_ANSWER : reply.verdict();
    }

    private static MailCarrier.Attempt withoutReply(MailException failure, Deque<Throwable> chain) {
        // Only a connection that did not come about has a cause; what fails later stands among the failed messages.
        boolean neverTalked = failure.getCause() != null || failure instanceof MailAuthenticationException;
        String said = Stream.concat(chain.stream().skip(1), chain.stream())
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
        return new MailCarrier.Attempt(
                neverTalked ? Verdict.SERVER_UNAVAILABLE : Verdict.NO_ANSWER, SmtpReply.of(0, said));
    }

    private static <T> Optional<T> first(Deque<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The exception with everything it was caused by or carries along. */
    private static Deque<Throwable> chain(MailException failure) {
        Deque<Throwable> found = new ArrayDeque<>();
        Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
        Set<Throwable> known = new HashSet<>();
        while (!open.isEmpty()) {
            Throwable each = open.pop();
            if (known.add(each)) {
                found.add(each);
                Stream<Throwable> carried = each instanceof MailSendException sending
                        ? Stream.of(sending.getMessageExceptions())
                        : Stream.empty();
                Throwable next = each instanceof MessagingException mail ? mail.getNextException() : null;
                Stream.concat(
                                carried,
                                Stream.of(next == null ? each : next, each.getCause() == null ? each : each.getCause()))
                        .forEach(open::add);
            }
        }
        return found;
    }
}
