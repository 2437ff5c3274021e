package trinhky.distribution.application.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** By which way packets leave, as the administrator configured it: an address, else a folder. */
@Configuration(proxyBeanMethods = false)
class ExchangeLines {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    ExchangeLine exchangeLine(
            @Value("${trinhky.exchange.endpoint:}") String endpoint,
            @Value("${trinhky.exchange.outbox:${trinhky.data-dir:./data}/exchange/outbox}") Path outbox) {
        return endpoint.isBlank()
                ? new FolderLine(outbox)
                : new HttpLine(
                        URI.create(endpoint),
                        HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    }
}
