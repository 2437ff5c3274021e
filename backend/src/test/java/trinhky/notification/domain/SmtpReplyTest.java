package trinhky.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpReplyTest {

    @ParameterizedTest
    @CsvSource({
        "450,4.2.0 try again,TRY_LATER,",
        "421,4.3.2 shutting down,SERVER_UNAVAILABLE,",
        "452,4.3.1 insufficient system storage,TRY_LATER,",
        "452,4.2.2 mailbox full,TRY_LATER,FULL",
        "552,5.2.2 over quota,TRY_LATER,FULL",
        "552,5.3.4 message too big,REFUSED,",
        "550,5.1.1 unknown user,REFUSED,UNKNOWN",
        "550,5.1.10 recipient not found,REFUSED,UNKNOWN",
        "550,5.2.1 inactive,REFUSED,LOCKED",
        "550,hộp thư đã bị khóa,REFUSED,LOCKED",
        "554,5.7.1 blocked as spam,REFUSED,REFUSED",
        "0,5.2.2 quoted in a bounce,TRY_LATER,FULL",
        "0,5.1.1 quoted in a bounce,REFUSED,UNKNOWN"
    })
    void tellsWhatTheMailMayHopeForAndWhatIsWrongWithTheBox(
            int code, String words, Verdict verdict, AddressFault fault) {
        SmtpReply reply = SmtpReply.of(code, words);
        assertThat(reply.verdict()).isEqualTo(verdict);
        assertThat(reply.fault().orElse(null)).isEqualTo(fault);
    }

    @Test
    void keepsOneShortLineWithoutControlCharacters() {
        SmtpReply reply = SmtpReply.of(550, "5.1.1 no\r\nsuch\u0007 user " + "x".repeat(10_000));
        assertThat(reply.words()).startsWith("5.1.1 no such user x").hasSize(500);
        assertThat(SmtpReply.of(550, null).words()).isEmpty();
    }

    @Test
    void anAddressOfTheNetIsNoStatus() {
        assertThat(SmtpReply.of(550, "host 10.5.1.1 refused").status()).isEmpty();
    }
}
