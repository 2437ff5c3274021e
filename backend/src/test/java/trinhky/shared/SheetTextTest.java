package trinhky.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1+2", "@SUM(A1)", "\tx", "-"})
    void whatCouldBeComputedIsQuoted(String text) {
        assertThat(SheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Bổ sung căn cứ", "Mục 3.1", "80%", ""})
    void ordinaryWordsStay(String text) {
        assertThat(SheetText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "- 1+cmd|' /C calc'!A0", "@SUM(A1)", "\r=1"})
    void whatWouldBeComputedWhenItIsTypedIsQuotedInCommaSeparatedFiles(String text) {
        assertThat(SheetText.typed(text)).isEqualTo("'" + text);
    }

    @Test
    void aQuoteInTheMiddleStays() {
        assertThat(SheetText.of("a=b")).isEqualTo("a=b");
    }
}
