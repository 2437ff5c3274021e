package trinhky.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The screens with an address of their own, each with an official who may open it. */
final class ScreenTour {
    private static final String DRAFTER = "sct.officer";
    private static final String HEAD = "sct.head";
    private static final String COMMUNE_CLERK = "phuong-sa-dec.clerk";
    private static final String OFFICE_CLERK = "vpub.clerk";
    private static final String ADMINISTRATOR = "admin";

    private final Road road;
    private final Service lead;
    private final Service administrator;

    private ScreenTour(Demo demo, Road road) {
        this.road = road;
        this.lead = demo.official(DRAFTER).service();
        this.administrator = demo.official(ADMINISTRATOR).service();
    }

    static List<Visit> of(Demo demo, Road road) {
        ScreenTour tour = new ScreenTour(demo, road);
        return Stream.of(
                        tour.tasks(),
                        tour.plans(),
                        tour.documents(),
                        tour.reports(),
                        tour.notices(),
                        tour.administration(),
                        tour.rest())
                .flatMap(List::stream)
                .toList();
    }

    private List<Visit> tasks() {
        return List.of(
                new Visit("viec-cua-toi", DRAFTER, "/tasks"),
                new Visit("viec-cho-nguoi-khac", DRAFTER, "/tasks?filter=WAITING"),
                new Visit("viec-da-xong", DRAFTER, "/tasks?filter=DONE"),
                new Visit("khong-co-viec", "stc.head", "/tasks"),
                new Visit("viec-khong-khop", DRAFTER, "/tasks?q=khongcogi"),
                new Visit("viec-bo-loc-da-luu", DRAFTER, savedFilter()));
    }

    private List<Visit> plans() {
        String plan = "/plans/" + road.plan();
        return List.of(
                new Visit("ke-hoach-danh-sach", DRAFTER, "/plans"),
                new Visit("ke-hoach-khong-khop", DRAFTER, "/plans?q=khongcogi"),
                new Visit("ke-hoach-moi", DRAFTER, "/plans/new"),
                new Visit("ke-hoach-nhap-tu-tep", DRAFTER, "/plans/import"),
                new Visit("ke-hoach", DRAFTER, plan),
                new Visit("ke-hoach-chi-tieu", DRAFTER, plan + "?tab=indicators"),
                new Visit("ke-hoach-nhiem-vu", DRAFTER, plan + "?tab=assignments"),
                new Visit("ke-hoach-noi-nhan", DRAFTER, plan + "?tab=recipients"),
                new Visit("ke-hoach-da-lay-y-kien", DRAFTER, plan + "?tab=opinions"),
                new Visit("ke-hoach-bao-cao", DRAFTER, plan + "?tab=reports"),
                new Visit("ke-hoach-phien-ban", DRAFTER, plan + "?tab=revisions"),
                new Visit("ke-hoach-so-do", DRAFTER, plan + "?tab=diagram"));
    }

    private List<Visit> documents() {
        String entry = "/register/"
                + lead.get("/api/register/of/PLAN/" + road.plan()).path("id").asString();
        return List.of(
                new Visit("van-ban-den-khong-con", COMMUNE_CLERK, "/inbox"),
                new Visit("van-ban-den-tat-ca", COMMUNE_CLERK, "/inbox?all=true"),
                new Visit("so-van-ban", OFFICE_CLERK, "/register"),
                new Visit("so-van-ban-khong-khop", OFFICE_CLERK, "/register?q=khongcogi"),
                new Visit("van-ban-di", OFFICE_CLERK, entry),
                new Visit("van-ban-di-noi-nhan", OFFICE_CLERK, entry + "?tab=deliveries"),
                new Visit("van-ban-di-ban-sao", OFFICE_CLERK, entry + "?tab=copies"),
                new Visit("van-ban-di-gui-them", OFFICE_CLERK, entry + "?act=add"),
                new Visit("van-ban-di-thu-hoi", OFFICE_CLERK, entry + "?act=recall"),
                new Visit("noi-nhan-xac-dinh", OFFICE_CLERK, "/outgoing/PLAN/" + road.plan() + "/recipients"));
    }

    private List<Visit> reports() {
        String cycle = "/reports/" + road.cycle();
        return List.of(
                new Visit("bao-cao-don-vi-chu-tri", DRAFTER, "/reports"),
                new Visit("bao-cao-sap-toi", DRAFTER, "/reports?show=planned"),
                new Visit("bao-cao-don-vi", "phuong-sa-dec.officer", "/reports"),
                new Visit("ky-bao-cao", HEAD, cycle),
                new Visit("ky-bao-cao-chua-nop", HEAD, cycle + "?show=missing"),
                new Visit("ky-bao-cao-tong-hop", HEAD, cycle + "/consolidation"),
                new Visit("ky-bao-cao-chi-tieu", HEAD, cycle + "/consolidation?tab=figures"),
                new Visit("mot-bao-cao", HEAD, report("My%20Hiep")),
                new Visit("mot-bao-cao-chua-nop", HEAD, report("Sa%20Dec")),
                new Visit("lich-han", "phuong-sa-dec.officer", "/calendar"),
                new Visit("lich-han-don-vi-chu-tri", HEAD, "/calendar"));
    }

    private List<Visit> notices() {
        String mail = administrator
                .get("/api/mail-log?limit=1")
                .path("items")
                .path(0)
                .path("mailId")
                .asString();
        return List.of(
                new Visit("thong-bao", DRAFTER, "/notices"),
                new Visit("thong-bao-chua-doc", DRAFTER, "/notices?filter=unread"),
                new Visit("thong-bao-nhan-thu", DRAFTER, "/notices/mail-choice"),
                new Visit("nhat-ky-thu", ADMINISTRATOR, "/mail-log"),
                new Visit("nhat-ky-thu-khong-khop", ADMINISTRATOR, "/mail-log?q=khongcogi"),
                new Visit("nhat-ky-mot-thu", ADMINISTRATOR, "/mail-log/" + mail),
                new Visit("hop-thu-loi", ADMINISTRATOR, "/admin/mail-addresses"),
                new Visit("mau-thu", ADMINISTRATOR, "/admin/mail-templates"));
    }

    private List<Visit> administration() {
        return List.of(
                new Visit("quan-tri-don-vi", ADMINISTRATOR, "/admin/units"),
                new Visit("quan-tri-mot-don-vi", ADMINISTRATOR, "/admin/units/sct"),
                new Visit("quan-tri-don-vi-moi", ADMINISTRATOR, "/admin/units/new"),
                new Visit("quan-tri-nguoi", ADMINISTRATOR, "/admin/people"),
                new Visit("quan-tri-nguoi-moi", ADMINISTRATOR, "/admin/people/new"),
                new Visit("quan-tri-lam-thay", ADMINISTRATOR, "/admin/substitutions"),
                new Visit("quan-tri-lam-thay-moi", ADMINISTRATOR, "/admin/substitutions/new"),
                new Visit("tham-quyen-ky", ADMINISTRATOR, "/admin/signing-authorities?unit=ubnd"),
                new Visit("tham-quyen-ky-moi", ADMINISTRATOR, "/admin/signing-authorities/new"),
                new Visit("chung-thu-so", ADMINISTRATOR, "/admin/certificates"),
                new Visit("chung-thu-so-moi", ADMINISTRATOR, "/admin/certificates/new"),
                new Visit("anh-chu-ky-con-dau", ADMINISTRATOR, "/admin/signature-marks"),
                new Visit("quan-tri-kenh-gui", ADMINISTRATOR, "/admin/channels"),
                new Visit("quan-tri-ngay-nghi", ADMINISTRATOR, "/admin/calendar"),
                new Visit("quan-tri-nhac-viec", ADMINISTRATOR, "/admin/reminders"),
                new Visit("quan-tri-sua-nhac-viec", ADMINISTRATOR, "/admin/reminders/edit"),
                new Visit("ngay-lam-viec", ADMINISTRATOR, "/admin/clock"));
    }

    private List<Visit> rest() {
        return List.of(
                new Visit("kiem-tra-chu-ky", DRAFTER, "/verification"),
                new Visit("tro-giup", ADMINISTRATOR, "/help"),
                new Visit("khong-co-trang", ADMINISTRATOR, "/khong-co"));
    }

    /** The address of a filter that the officer of the lead unit keeps under a name. */
    private String savedFilter() {
        String filters = "/api/task-filters";
        if (lead.get(filters).isEmpty()) {
            lead.post(filters, Map.of("name", "Báo cáo của Mỹ Hiệp", "filter", "DONE", "q", "my hiep"));
        }
        return "/tasks?filter=DONE&q=my%20hiep";
    }

    private String report(String unit) {
        return "/reports/obligations/"
                + lead.get("/api/cycles/" + road.cycle() + "/obligations?q=" + unit)
                        .path("items")
                        .path(0)
                        .path("obligationId")
                        .asString();
    }

    /** Who looks at what. */
    record Visit(String name, String username, String address) {

        void pay(Demo demo) {
            demo.official(username).open(address).look(name);
        }
    }
}
