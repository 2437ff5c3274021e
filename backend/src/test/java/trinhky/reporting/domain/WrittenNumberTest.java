package trinhky.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.840 | 1840",
                "1.234.567,5 | 1234567.5",
                "412,5 | 412.5",
                "412.5 | 412.5",
                "0.500 | 0.5",
                "-3 | -3",
                "12 000 | 12000",
                "100 | 100"
            })
    void numbersAreReadAsTheyAreWrittenInVietnamese(String text, BigDecimal number) {
        assertThat(WrittenNumber.read(text).orElseThrow()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "khoảng 5", "1,2,3", "5%", "1.84.0", "12345678901234567"})
    void whatIsNoNumberIsNotGuessed(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1840 | 1.840",
                "1234567.50 | 1.234.567,5",
                "0.5 | 0,5",
                "-1200 | -1.200",
                "100 | 100",
                "70.00 | 70"
            })
    void numbersAreWrittenInVietnamese(BigDecimal number, String text) {
        assertThat(WrittenNumber.write(number)).isEqualTo(text);
    }
}
