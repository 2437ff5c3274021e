package trinhky.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Sessions in the database, languages and words. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 3600)
class WebConfiguration {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(VIETNAMESE, Locale.ENGLISH));
        resolver.setDefaultLocale(VIETNAMESE);
        return resolver;
    }

    /** Every {@code messages/<module>_vi.properties} on the classpath with its English twin. */
    @Bean
    MessageSource messageSource() throws java.io.IOException {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_vi.properties"))
                .map(file -> "messages/" + file.getFilename().replace("_vi.properties", ""))
                .sorted()
                .toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setDefaultLocale(VIETNAMESE);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }
}
