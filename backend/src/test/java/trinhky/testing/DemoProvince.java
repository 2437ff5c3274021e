package trinhky.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.SqlConfig;

/**
 * Before each test of an {@link IntegrationTest} the demo province stands there, with its officials, positions, signing
 * authorities and accounts; rolled back with the test. Sign in by {@code .with(user("sct.officer"))}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Sql(
        scripts = {"/db/demo/R__organisation_province.sql", "/db/demo/R__organisation_province_accounts.sql"},
        config = @SqlConfig(encoding = "UTF-8"))
public @interface DemoProvince {}
