package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The official letter to the late units, from the button of the lead unit's head to the desks of those units. */
final class DunningLetter {
    private static final String BUTTON = "Gửi công văn đôn đốc";
    private static final String LEAD = "Sở Công Thương";

    private final Demo demo;
    private final Official head;
    private final Official clerk;
    private List<String> late = List.of();
    private String number;

    DunningLetter(Demo demo) {
        this.demo = demo;
        this.head = demo.official("sct.head");
        this.clerk = demo.official("vpub.clerk");
    }

    /** Nobody is late yet, or the period is closed. */
    void isNotOffered(String cycle, String picture) {
        head.open("/reports/" + cycle).look(picture);
        assertThat(head.offers(BUTTON)).as("the button at " + picture).isFalse();
    }

    void isAskedFor(String cycle) {
        late = names(head.service()
                .get("/api/cycles/" + cycle + "/obligations?timeliness=NOT_SUBMITTED")
                .path("items")
                .valueStream()
                .map(row -> row.path("unit").path("name")));
        head.open("/reports/" + cycle)
                .sees(late.size() + " đơn vị chậm được nêu tên trong công văn")
                .look("cong-van-don-doc");
        head.press(BUTTON)
                .sees("Đã lập công văn đôn đốc và chuyển Văn phòng.")
                .sees("đang chờ ký, cấp số.")
                .look("cong-van-don-doc-cho-ky");
        assertThat(head.offers(BUTTON)).as("one letter at a time").isFalse();
    }

    /** Under one number, in the register, each late unit once by mail and in its inbox, nobody else. */
    void hasReachedExactlyThoseLate(String cycle) {
        head.open("/reports/" + cycle).sees("đã phát hành, số 01/UBND-").look("cong-van-don-doc-da-phat-hanh");
        JsonNode letter = head.service()
                .get("/api/cycles/" + cycle + "/dunning-letters")
                .path("letters")
                .path(0);
        number = letter.path("number").asString();
        String entry = clerk.service()
                .get("/api/register/of/DUNNING_LETTER/"
                        + letter.path("letterId").asString())
                .path("id")
                .asString();
        clerk.open("/register").sees(number).look("so-van-ban-cong-van-don-doc");
        clerk.open("/register/" + entry + "?tab=deliveries").sees(late.get(0)).look("cong-van-don-doc-noi-nhan");
        assertThat(names(clerk.service()
                        .get("/api/register/" + entry + "/deliveries")
                        .valueStream()
                        .map(delivery -> delivery.path("unitName"))))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(late.stream(), Stream.of(LEAD)).distinct().toList());
        hasBeenMailedOnceToEach();
    }

    private void hasBeenMailedOnceToEach() {
        Mailbox mailbox = new Mailbox(demo.official("admin").service());
        int receivers = late.contains(LEAD) ? late.size() : late.size() + 1;
        head.await(() -> mailbox.about(number).size() >= receivers);
        assertThat(mailbox.about(number))
                .extracting(Mailbox.Mail::to)
                .hasSize(receivers)
                .doesNotHaveDuplicates();
        assertThat(mailbox.to("xamyhiep@dongthap.gov.example", number)).isEmpty();
        assertThat(mailbox.to("xatanhong@dongthap.gov.example", number)).isEmpty();
    }

    void isReadBy(String unit, String name) {
        Official receiver = demo.official(unit + ".clerk");
        receiver.open("/inbox").look("van-ban-den-cong-van-don-doc").follow(number);
        String letter = receiver.look("mot-cong-van-don-doc")
                .page()
                .frameLocator("iframe")
                .locator("body")
                .innerText();
        assertThat(letter).contains("Kính gửi", name, Road.NUMBER).contains(late);
        receiver.press("Xác nhận đã nhận").sees("Đã xác nhận nhận " + number);
    }

    private static List<String> names(Stream<JsonNode> nodes) {
        return nodes.map(JsonNode::asString).toList();
    }
}
