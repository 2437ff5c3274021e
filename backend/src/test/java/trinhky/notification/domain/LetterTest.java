package trinhky.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void aTitleThatBreaksLinesBeginsNoOtherHeaderOfTheMail() {
        Letter letter = new Letter("en", "Report on\r\nBcc: stranger@example.com\n\n<p>", "", "", null);
        assertThat(letter.subject()).isEqualTo("Report on Bcc: stranger@example.com <p>");
    }
}
