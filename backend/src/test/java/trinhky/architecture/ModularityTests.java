package trinhky.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import trinhky.TrinhKyApplication;

class ModularityTests {

    @Test
    void modulesDependOnlyInTheDirectionsTheyDeclare() {
        ApplicationModules.of(TrinhKyApplication.class).verify();
    }
}
