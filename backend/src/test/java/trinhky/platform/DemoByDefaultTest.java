package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;

class DemoByDefaultTest {

    @Test
    void theDemoIsTheDefaultOnlyWithoutADatabaseOfOnesOwn() {
        assertThat(demo(new MockEnvironment())).isEqualTo("true");
        assertThat(demo(new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/trinhky")))
                .isEqualTo("false");
    }

    @Test
    void whatIsSaidHolds() {
        assertThat(demo(new MockEnvironment().withProperty("trinhky.demo", "false")))
                .isEqualTo("false");
        assertThat(demo(new MockEnvironment()
                        .withProperty("spring.datasource.url", "jdbc:postgresql://db/trinhky")
                        .withProperty("trinhky.demo", "true")))
                .isEqualTo("true");
    }

    @Test
    void theApplicationAsksItAtTheStart() {
        FailureHandler others = (type, name, failure) -> {};
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(EnvironmentPostProcessor.class, others))
                .hasAtLeastOneElementOfType(DemoByDefault.class);
    }

    private static String demo(MockEnvironment environment) {
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("trinhky.demo");
    }
}
