package trinhky.distribution.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1,01/KH-UBND,01-KH-UBND",
        "9,09/KH-UBND,09-KH-UBND",
        "10,10/KH-UBND,10-KH-UBND",
        "244,244/KH-UBND,244-KH-UBND"
    })
    void numbersUnderTenHaveAZero(int ordinal, String text, String fileName) {
        DocumentNumber number = new DocumentNumber(ordinal, "KH-UBND");
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.fileName()).isEqualTo(fileName);
    }
}
