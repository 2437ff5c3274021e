package trinhky.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void placeOfTheToneMarkAndFormOfTheLettersDoNotMatter() {
        assertThat(Spelling.same("Xã Hoà Long", "xã Hòa Long")).isTrue();
        assertThat(Spelling.same("Uỷ ban nhân dân xã Tân Hồng", "UBND xã Tân Hồng"))
                .isTrue();
        assertThat(Spelling.same(Normalizer.normalize("Mỹ Thọ", Normalizer.Form.NFD), "Mỹ Thọ"))
                .isTrue();
    }

    @Test
    void anotherToneIsAnotherName() {
        assertThat(Spelling.same("xã Tân Thành", "xã Tân Thạnh")).isFalse();
        assertThat(Spelling.same("Mỹ Tho", "Mỹ Thọ")).isFalse();
        assertThat(Spelling.same("Đông", "Dông")).isFalse();
    }
}
