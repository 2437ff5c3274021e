package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every screen at the width of a desk and of a phone: nothing axe objects to, no word untranslated, one heading of the
 * first level, no wider than the phone. The screens of tasks are looked at on the road itself.
 */
@ExtendWith(WalkedRoad.class)
@SuppressWarnings("PMD.CloseResource") // the product belongs to the walked road, which stops it
class EveryScreenIT {

    @Test
    void screensKeepTheRulesForEveryScreen(WalkedRoad.Walk walk) {
        Road road = walk.road();
        Demo demo = walk.demo();
        demo.visitor().open("/sign-in").look("dang-nhap");
        ScreenTour.of(demo, road).forEach(visit -> visit.pay(demo));
        new ScreenActs(demo, road).look();
        assertThat(demo.screens().faults()).isEmpty();
    }
}
