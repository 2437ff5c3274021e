package trinhky.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import trinhky.TrinhKyApplication;

/** The product as it runs in production, with an embedded database of its own and the demo province. */
final class BenchmarkProduct {
    private BenchmarkProduct() {}

    /** Starts it on a free port, with these options besides. */
    static ConfigurableApplicationContext start(String... options) {
        List.of("url", "username", "password").forEach(name -> System.clearProperty("spring.datasource." + name));
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--trinhky.demo=true",
                "--trinhky.data-dir=" + Path.of("target", "benchmark-" + System.nanoTime()));
        return new SpringApplicationBuilder(TrinhKyApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(Stream.concat(own, Stream.of(options)).toArray(String[]::new));
    }
}
