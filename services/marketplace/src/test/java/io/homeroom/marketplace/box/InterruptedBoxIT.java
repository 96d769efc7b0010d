package io.homeroom.marketplace.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.PaymentsTold;
import io.homeroom.marketplace.People;
import io.homeroom.marketplace.Shopkeeper;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.order.Shopper;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.marketplace.stock.StockLevel;
import io.homeroom.platform.test.Crashes;
import io.homeroom.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A process ends after each step of a month's box, and another goes on: one box, one shipment. */
@MarketplaceTest
class InterruptedBoxIT {
  private static final StockLevel ONE = new StockLevel(1, 0);
  private static final StockLevel NONE = new StockLevel(0, 0);
  @Autowired People people;
  @Autowired PaymentsTold told;
  @Autowired OwingBoxes owing;
  @Autowired SendingBox sending;
  @Autowired GivingMonthsBack givingBack;
  @Autowired SeeingStock stock;
  @Autowired Crashes crashes;
  @Autowired MovableClock clock;
  private Shopkeeper keeper;
  private ProductId kit;
  private Subscriber family;
  private String crashed = "box_month";

  @BeforeEach
  void begin() {
    keeper = people.shopkeeper();
    kit = keeper.kitsInStock(1);
    family = Subscriber.begun(Shopper.parent(people.family()), keeper, kit);
  }

  @AfterEach
  void reset() {
    crashes.none(crashed);
    clock.reset();
  }

  @Test
  void isOwedOnce() {
    crash("box_month", "new.invoice_id = '%3$s'", () -> owing.owe(box(), invoice(), Instant.now()));
    assertThat(family.month(0).isMissingNode()).isTrue();
    isSentOnce();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          purchase  | new.product_id = '%2$s'
          shipment  | new.supplier_id = '%1$s'
          stock     | new.product_id = '%2$s' and new.reserved > 0
          stock     | new.product_id = '%2$s' and new.on_hand = 0
          box_month | new.invoice_id = '%3$s' and new.due_at is null
          """)
  void isSentOnce(String table, String rows) {
    crashed = table;
    crashes.at(table, inFull(rows));
    told.monthPaid(family.reference(), invoice());
    await().until(() -> !family.month(0).isMissingNode());
    assertThatThrownBy(() -> sending.send(month())).isInstanceOf(DataAccessException.class);
    assertThat(family.shipments()).isEmpty();
    assertThat(stock.of(kit)).isEqualTo(ONE);

    crashes.none(table);
    clock.advance(Duration.ofMinutes(31));
    isSentOnce();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          box_month | new.invoice_id = '%3$s' and new.given_back_at is not null
          purchase  | new.product_id = '%2$s' and new.revoked_at is not null
          shipment  | new.supplier_id = '%1$s' and new.state = 'CANCELLED'
          stock     | new.product_id = '%2$s' and new.on_hand = 1
          """)
  void isGivenBackOnce(String table, String rows) {
    isSentOnce();
    crash(table, rows, () -> givingBack.givenBack(box(), invoice(), Instant.now()));
    assertThat(family.shipments()).containsExactly("requested");
    assertThat(stock.of(kit)).isEqualTo(NONE);

    told.monthGivenBack(family.reference(), invoice(), true);
    told.monthGivenBack(family.reference(), invoice(), true);
    await().until(() -> stock.of(kit), ONE::equals);
    assertThat(family.shipments()).containsExactly("cancelled");
  }

  private void isSentOnce() {
    told.monthPaid(family.reference(), invoice());
    told.monthPaid(family.reference(), invoice());
    await().until(() -> family.shipmentOf(0), "requested"::equals);
    sending.send(month());
    assertThat(family.shipments()).containsExactly("requested");
    assertThat(stock.of(kit)).isEqualTo(NONE);
  }

  private void crash(String table, String rows, ThrowingCallable step) {
    crashed = table;
    crashes.at(table, inFull(rows));
    assertThatThrownBy(step).isInstanceOf(DataAccessException.class);
    crashes.none(table);
  }

  private String inFull(String rows) {
    return rows.formatted(keeper.id(), kit.value(), invoice());
  }

  private String invoice() {
    return family.invoice(1);
  }

  private UUID box() {
    return UUID.fromString(family.reference().substring("box:".length()));
  }

  private UUID month() {
    return UUID.fromString(family.month(0).path("monthId").asString());
  }
}
