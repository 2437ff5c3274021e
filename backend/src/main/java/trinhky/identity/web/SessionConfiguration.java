package trinhky.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, so that each node knows them; reading a list writes nothing. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Notes the last access once a minute at most: else every request would wait for the disk. */
    private static final String UPDATE = """
            update %TABLE_NAME% s set session_id = n.session_id, last_access_time = n.last_access_time,
            max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time, principal_name = n.principal_name
            from (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as varchar),
            cast(? as char(36)))) n(session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            where s.primary_id = n.primary_id and (s.session_id <> n.session_id
            or s.max_inactive_interval <> n.max_inactive_interval or s.principal_name is distinct from n.principal_name
            or n.last_access_time - s.last_access_time >= 60000)""";

    private static final Pattern SESSION_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Only what could be the id of a session is looked up in the database. */
    @Bean
    CookieSerializer sessionCookie() {
        return new DefaultCookieSerializer() {
            @Override
            public List<String> readCookieValues(HttpServletRequest request) {
                return super.readCookieValues(request).stream()
                        .filter(SESSION_ID.asMatchPredicate())
                        .toList();
            }
        };
    }

    /**
     * Each statement by itself, never in a transaction of the work: beginning and ending one around a statement costs more than
     * the statement.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        TransactionTemplate outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        return outside;
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastAccessOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
