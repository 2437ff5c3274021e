package trinhky.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The demo province is the default only where nobody has configured a database: its accounts have a published password
 * and must not appear in somebody's own database unasked. {@code trinhky.demo} says otherwise either way.
 */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    private static final String DATABASE = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = "embedded".equals(environment.getProperty(DATABASE, "embedded"));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("demoByDefault", Map.of("trinhky.demo", embedded)));
    }

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
