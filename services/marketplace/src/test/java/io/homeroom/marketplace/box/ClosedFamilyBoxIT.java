package io.homeroom.marketplace.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.Meanwhile;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.test.Disorder;
import io.homeroom.platform.test.EventRecorder;
import io.homeroom.platform.test.EventSchemas;
import io.homeroom.platform.test.EventsTold;
import io.homeroom.platform.test.RecordedEvent;
import io.homeroom.platform.test.ToldEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is sent to a family that is no more, and its money goes back, once for each month. */
@MarketplaceTest
class ClosedFamilyBoxIT {
  private static final String REQUESTED = "marketplace.month-refund-requested.v1";
  @Autowired People people;
  @Autowired PaymentsTold told;
  @Autowired EventsTold events;
  @Autowired EventRecorder recorder;
  @Autowired Disorder disorder;
  @Autowired SeeingStock stock;
  @Autowired OwingBoxes owing;
  @Autowired Meanwhile meanwhile;

  @Test
  void comesToTheSameInWhateverOrderItIsTold() {
    disorder.changesNothing(
        3, Set.of("marketplace.box", "marketplace.shipping"), () -> new Closing(1));
  }

  @Test
  void asksForWhatWasOwedAndForWhatWasNotOnItsWay() {
    var closing = new Closing(1);
    told.monthPaid(closing.buyer.reference(), closing.buyer.invoice(1));
    await().until(() -> closing.buyer.shipmentOf(0), "requested"::equals);
    told.monthPaid(closing.buyer.reference(), closing.buyer.invoice(2));
    await().until(() -> !closing.buyer.month(1).isMissingNode());
    closing.close();
    await().until(() -> closing.asked(1) == 1 && closing.asked(2) == 1);
    assertThat(closing.buyer.shipments()).containsExactly("cancelled");
    assertThat(stock.of(closing.kit).onHand()).isEqualTo(1);
    closing.requests().forEach(EventSchemas.ofThisModule()::check);
  }

  @Test
  void asksForWhatIsPaidWhileItCloses() {
    var closing = new Closing(1);
    closing.buyer.parent().moveAway();
    var box = UUID.fromString(closing.buyer.reference().substring("box:".length()));
    var invoice = closing.buyer.invoice(1);
    meanwhile.waits(
        () -> owing.close(closing.family()),
        () -> owing.owe(box, invoice, Instant.now()),
        () -> {});
    await().until(() -> closing.asked(1) == 1);
  }

  @Test
  void asksForWhatIsPaidJustBeforeItCloses() {
    var closing = new Closing(1);
    closing.buyer.parent().moveAway();
    var box = UUID.fromString(closing.buyer.reference().substring("box:".length()));
    var invoice = closing.buyer.invoice(1);
    meanwhile.waits(
        () -> owing.owe(box, invoice, Instant.now()),
        () -> owing.close(closing.family()),
        () -> {});
    await().until(() -> closing.asked(1) == 1);
  }

  private final class Closing implements Disorder.Scene {
    private final Shopkeeper keeper = people.shopkeeper();
    private final ProductId kit;
    private final Subscriber buyer;

    private Closing(int inStock) {
      this.kit = keeper.kitsInStock(inStock);
      this.buyer = Subscriber.begun(Shopper.parent(people.family()), keeper, kit);
    }

    @Override
    public List<ToldEvent> story() {
      return events.noted(
          () -> {
            told.monthPaid(buyer.reference(), buyer.invoice(1));
            told.monthPaid(buyer.reference(), buyer.invoice(2));
            close();
          });
    }

    private void close() {
      events.tell(
          "homeroom.identity.person",
          "identity.account-closed.v1",
          family(),
          "{\"personId\":\"%s\",\"familyId\":\"%s\",\"familyClosed\":true}"
              .formatted(buyer.parent().family().parentId(), family()));
    }

    private UUID family() {
      return buyer.parent().family().child().family();
    }

    @Override
    public Object end() {
      return Map.of(
          "left", stock.of(kit),
          "sent", buyer.shipments().stream().filter("requested"::equals).count(),
          "first", asked(1),
          "second", asked(2));
    }

    private long asked(int month) {
      return requests().stream()
          .filter(event -> event.json().contains(buyer.invoice(month)))
          .count();
    }

    private List<RecordedEvent> requests() {
      return recorder.of(REQUESTED).stream()
          .filter(event -> event.json().contains(buyer.reference()))
          .toList();
    }
  }
}
