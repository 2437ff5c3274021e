package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every screen at the width of a desk and of a phone: nothing axe objects to, no word untranslated, one heading of the
 * first level, no wider than the phone. The screens of tasks are looked at on the road itself.
 */
@ExtendWith(WalkedRoad.class)
class EveryScreenIT {

    @Test
    void screensKeepTheRulesForEveryScreen(WalkedRoad.Walk walk) {
        Road road = walk.road();
        Screens screens = walk.demo().screens();
        walk.demo().visitor().open("/sign-in").look("dang-nhap");
        visits(walk.demo(), road).forEach(visit -> visit.pay(walk.demo()));
        assertThat(screens.faults()).isEmpty();
    }

    private static List<Visit> visits(Demo demo, Road road) {
        String plan = "/plans/" + road.plan();
        String cycle = "/reports/" + road.cycle();
        Service lead = demo.official("sct.officer").service();
        String report = report(lead, road, "My%20Hiep");
        String missing = report(lead, road, "Sa%20Dec");
        String entry = "/register/"
                + lead.get("/api/register/of/PLAN/" + road.plan()).path("id").asString();
        return List.of(
                new Visit("viec-cua-toi", "sct.officer", "/tasks"),
                new Visit("viec-cho-nguoi-khac", "sct.officer", "/tasks?filter=WAITING"),
                new Visit("viec-da-xong", "sct.officer", "/tasks?filter=DONE"),
                new Visit("khong-co-viec", "stc.head", "/tasks"),
                new Visit("viec-khong-khop", "sct.officer", "/tasks?q=khongcogi"),
                new Visit("ke-hoach-danh-sach", "sct.officer", "/plans"),
                new Visit("ke-hoach-khong-khop", "sct.officer", "/plans?q=khongcogi"),
                new Visit("ke-hoach-moi", "sct.officer", "/plans/new"),
                new Visit("ke-hoach", "sct.officer", plan),
                new Visit("ke-hoach-chi-tieu", "sct.officer", plan + "?tab=indicators"),
                new Visit("ke-hoach-nhiem-vu", "sct.officer", plan + "?tab=assignments"),
                new Visit("ke-hoach-noi-nhan", "sct.officer", plan + "?tab=recipients"),
                new Visit("ke-hoach-da-lay-y-kien", "sct.officer", plan + "?tab=opinions"),
                new Visit("ke-hoach-phien-ban", "sct.officer", plan + "?tab=revisions"),
                new Visit("ke-hoach-so-do", "sct.officer", plan + "?tab=diagram"),
                new Visit("van-ban-den-khong-con", "phuong-sa-dec.clerk", "/inbox"),
                new Visit("van-ban-den-tat-ca", "phuong-sa-dec.clerk", "/inbox?all=true"),
                new Visit("so-van-ban", "vpub.clerk", "/register"),
                new Visit("so-van-ban-khong-khop", "vpub.clerk", "/register?q=khongcogi"),
                new Visit("van-ban-di", "vpub.clerk", entry),
                new Visit("van-ban-di-noi-nhan", "vpub.clerk", entry + "?tab=deliveries"),
                new Visit("bao-cao-don-vi-chu-tri", "sct.officer", "/reports"),
                new Visit("bao-cao-don-vi", "phuong-sa-dec.officer", "/reports"),
                new Visit("ky-bao-cao", "sct.head", cycle),
                new Visit("ky-bao-cao-chua-nop", "sct.head", cycle + "?show=missing"),
                new Visit("ky-bao-cao-tong-hop", "sct.head", cycle + "/consolidation"),
                new Visit("ky-bao-cao-chi-tieu", "sct.head", cycle + "/consolidation?tab=figures"),
                new Visit("mot-bao-cao", "sct.head", report),
                new Visit("mot-bao-cao-chua-nop", "sct.head", missing),
                new Visit("lich-han", "phuong-sa-dec.officer", "/calendar"),
                new Visit("lich-han-don-vi-chu-tri", "sct.head", "/calendar"),
                new Visit("quan-tri-don-vi", "admin", "/admin/units"),
                new Visit("quan-tri-mot-don-vi", "admin", "/admin/units/sct"),
                new Visit("quan-tri-don-vi-moi", "admin", "/admin/units/new"),
                new Visit("quan-tri-nguoi", "admin", "/admin/people?unitId=sct"),
                new Visit("quan-tri-nguoi-moi", "admin", "/admin/people/new"),
                new Visit("quan-tri-lam-thay", "admin", "/admin/substitutions"),
                new Visit("quan-tri-lam-thay-moi", "admin", "/admin/substitutions/new"),
                new Visit("tham-quyen-ky", "admin", "/admin/signing-authorities?unit=ubnd"),
                new Visit("tham-quyen-ky-moi", "admin", "/admin/signing-authorities/new"),
                new Visit("chung-thu-so", "admin", "/admin/certificates"),
                new Visit("chung-thu-so-moi", "admin", "/admin/certificates/new"),
                new Visit("anh-chu-ky-con-dau", "admin", "/admin/signature-marks"),
                new Visit("kiem-tra-chu-ky-so", "xa-my-hiep.officer", "/verification"),
                new Visit("ngay-lam-viec", "admin", "/admin/clock"),
                new Visit("nhat-ky-thu", "admin", "/mail-log"),
                new Visit("nhat-ky-thu-khong-khop", "admin", "/mail-log?q=khongcogi"),
                new Visit("tro-giup", "admin", "/help"),
                new Visit("khong-co-trang", "admin", "/khong-co"));
    }

    private static String report(Service lead, Road road, String unit) {
        return "/reports/obligations/"
                + lead.get("/api/cycles/" + road.cycle() + "/obligations?q=" + unit)
                        .path("items")
                        .path(0)
                        .path("obligationId")
                        .asString();
    }

    /** Who looks at what. */
    private record Visit(String name, String username, String address) {

        void pay(Demo demo) {
            demo.official(username).open(address).look(name);
        }
    }
}
