package trinhky.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

@IntegrationTest
@DemoProvince
class DemoProvinceTest {

    private static final LocalDate DAY_OF_ISSUE = LocalDate.of(2025, 9, 12);

    @Autowired
    UnitDirectory units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void hasEightyTwoCommunesAndTwentyWards() {
        assertThat(units.unitsOfKind(List.of(UnitKind.COMMUNE), DAY_OF_ISSUE)).hasSize(82);
        assertThat(units.unitsOfKind(List.of(UnitKind.WARD), DAY_OF_ISSUE)).hasSize(20);
        assertThat(units.membersOf(RecipientGroup.COMMUNES, DAY_OF_ISSUE)).hasSize(102);
        assertThat(units.membersOf(RecipientGroup.DEPARTMENTS, DAY_OF_ISSUE)).hasSize(13);
    }

    @Test
    void hadNoCommuneOfTodayBeforeJulyFirst() {
        assertThat(units.membersOf(RecipientGroup.COMMUNES, LocalDate.of(2025, 6, 30)))
                .isEmpty();
    }

    @Test
    void everyReportingUnitHasAHeadAnOfficerAndAClerkWhoMaySignIn() {
        assertThat(jdbc.sql("""
                        select u.id from unit u cross join (values ('HEAD'), ('OFFICER'), ('CLERK')) r (role)
                        where u.valid_to is null and u.kind in ('DEPARTMENT', 'VERTICAL_AGENCY', 'MEDIA', 'COMMUNE', 'WARD')
                          and not exists (select 1 from position p
                                          join appointment a on a.position_id = p.id
                                          join official o on o.id = a.official_id and o.active
                                          join account c on c.official_id = o.id
                                          where p.unit_id = u.id and p.role = r.role)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void officialsAreNamedByTheirPosition() {
        assertThat(jdbc.sql("select name from official where id = any(:ids) order by id")
                        .param(
                                "ids",
                                new String[] {"sct.head", "sct.officer", "thue.head", "ttt.head", "xa-tan-hong.clerk"})
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Giám đốc Sở Công Thương",
                        "Chuyên viên Sở Công Thương",
                        "Trưởng Thuế tỉnh",
                        "Chánh Thanh tra tỉnh",
                        "Văn thư UBND xã Tân Hồng");
    }

    @Test
    void boxesCannotReachARealOffice() {
        assertThat(jdbc.sql("select official_email from unit where official_email is not null"
                                + " union all select email from official where email is not null")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(500)
                .allMatch(address -> address.endsWith(".example"));
        assertThat(jdbc.sql("select count(*) - count(distinct official_email) from unit"
                                + " where official_email is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void planNamesOnlyUnitsThatExist() throws Exception {
        JsonNode plan = JsonMapper.shared().readTree(new ClassPathResource("db/demo/plan-244.json").getInputStream());
        assertThat(plan.get("indicators")).hasSize(16);
        assertThat(plan.get("tasks")).hasSize(42);
        assertThat(plan.get("tasks")
                        .valueStream()
                        .filter(task ->
                                "LEAD_MISSING".equals(task.get("finding").asString(""))))
                .hasSize(3);
        Set<String> named = new HashSet<>(Set.of(
                plan.get("draftingUnit").asString(), plan.get("issuerUnit").asString()));
        plan.get("indicators")
                .forEach(indicator -> named.add(indicator.get("ownerUnit").asString(null)));
        plan.get("tasks").forEach(task -> named.add(task.get("leadUnit").asString(null)));
        named.remove(null);
        assertThat(units.units(named).keySet()).containsExactlyInAnyOrderElementsOf(named);
    }
}
