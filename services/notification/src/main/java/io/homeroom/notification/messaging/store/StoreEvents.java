package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.InformingParents;
import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.platform.messaging.EventSubscription;
import io.homeroom.platform.messaging.IncomingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told of gifts and orders. */
@Configuration(proxyBeanMethods = false)
class StoreEvents {

  private final InformingPerson person;
  private final InformingParents parents;

  StoreEvents(InformingPerson person, InformingParents parents) {
    this.person = person;
    this.parents = parents;
  }

  @Bean
  EventSubscription storeSubscription() {
    return EventSubscription.named("notification.store")
        .topic("homeroom.marketplace.gift")
        .topic("homeroom.marketplace.order")
        .on(GiftUnlocked.TYPE, GiftUnlocked.class, this::giftUnlocked)
        .on(GiftOpened.TYPE, GiftOpened.class, this::giftOpened)
        .on(OrderPaid.TYPE, OrderPaid.class, this::orderPaid)
        .on(OrderRefunded.TYPE, OrderRefunded.class, this::orderRefunded)
        .on(OrderApprovalRequested.TYPE, OrderApprovalRequested.class, this::approvalRequested)
        .on(ShipmentChanged.TYPE, ShipmentChanged.class, this::shipmentChanged);
  }

  private void giftUnlocked(IncomingEvent<GiftUnlocked> event) {
    person.inform(event.data().childId(), event.data().toNotice(event.id()));
  }

  private void giftOpened(IncomingEvent<GiftOpened> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void orderPaid(IncomingEvent<OrderPaid> event) {
    tell(event.data().buyer(), event.data().toNotice(event.id()));
  }

  private void orderRefunded(IncomingEvent<OrderRefunded> event) {
    tell(event.data().buyer(), event.data().toNotice(event.id()));
  }

  private void approvalRequested(IncomingEvent<OrderApprovalRequested> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void shipmentChanged(IncomingEvent<ShipmentChanged> event) {
    tell(event.data().buyer(), event.data().toNotice(event.id()));
  }

  private void tell(Buyer buyer, Notice notice) {
    person.inform(buyer.personId(), notice);
    if (buyer.isChild()) {
      parents.inform(buyer.familyId(), notice);
    }
  }
}
