package trinhky.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.UnitDirectory;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class DemoAccountsTest {

    @Autowired
    OfficialDirectory officials;

    @Autowired
    UnitDirectory units;

    @Autowired
    CheckPassword checkPassword;

    @Test
    void everyAccountOnTheListExistsAndSignsInWithTheDocumentedPassword() {
        var listed = new DemoAccounts(officials, units).list();
        assertThat(listed).hasSize(13);
        assertThat(listed.get(0).name()).isEqualTo("Chuyên viên Sở Công Thương");
        assertThat(checkPassword
                        .check("xa-tan-hong.head", DemoAccounts.PASSWORD)
                        .getName())
                .isEqualTo("xa-tan-hong.head");
    }
}
