package trinhky.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trinhky.organisation.SigningMode;

class SignatureBlockTest {

    @Test
    void viceChairSignsForTheCommitteePerProcurationOfTheChair() {
        assertThat(SignatureBlock.lines(true, SigningMode.PER_PROCURATION, "Chủ tịch", "Phó Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(SignatureBlock.modes(true, SigningMode.PER_PROCURATION))
                .containsExactly(SigningMode.ON_BEHALF, SigningMode.PER_PROCURATION);
    }

    @Test
    void chairSignsOnBehalfOfTheCommittee() {
        assertThat(SignatureBlock.lines(true, SigningMode.IN_PERSON, "Chủ tịch", "Chủ tịch"))
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(SignatureBlock.modes(true, SigningMode.IN_PERSON)).containsExactly(SigningMode.ON_BEHALF);
    }

    @Test
    void headOfADepartmentSignsWithoutPrefix() {
        assertThat(SignatureBlock.lines(false, SigningMode.IN_PERSON, "Giám đốc", "Giám đốc"))
                .containsExactly("GIÁM ĐỐC");
    }

    @Test
    void orderAuthorisationAndActingNameTheHead() {
        assertThat(SignatureBlock.lines(false, SigningMode.BY_ORDER, "Chủ tịch", "Chánh Văn phòng"))
                .containsExactly("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
        assertThat(SignatureBlock.lines(false, SigningMode.UNDER_AUTHORISATION, "Giám đốc", "Trưởng phòng"))
                .containsExactly("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertThat(SignatureBlock.lines(false, SigningMode.ACTING, "Giám đốc", "Phó Giám đốc"))
                .containsExactly("Q. GIÁM ĐỐC");
    }
}
