package io.homeroom.notification.messaging.store;

import io.homeroom.notification.inbox.InformingPerson;
import io.homeroom.notification.inbox.Notice;
import io.homeroom.notification.inbox.NoticeType;
import io.homeroom.notification.inbox.parents.InformingParents;
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
        .on(OrderNews.PAID, OrderNews.class, this::orderPaid)
        .on(OrderCancelled.TYPE, OrderCancelled.class, this::orderCancelled)
        .on(OrderNews.REFUNDED, OrderNews.class, this::orderRefunded)
        .on(OrderNews.PART_REFUNDED, OrderNews.class, this::partRefunded)
        .on(RefundFailed.TYPE, RefundFailed.class, this::refundFailed)
        .on(OrderApprovalRequested.TYPE, OrderApprovalRequested.class, this::approvalRequested)
        .on(ShipmentChanged.TYPE, ShipmentChanged.class, this::shipmentChanged);
  }

  private void giftUnlocked(IncomingEvent<GiftUnlocked> event) {
    person.inform(event.data().childId(), event.data().toNotice(event.id()));
  }

  private void giftOpened(IncomingEvent<GiftOpened> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void orderPaid(IncomingEvent<OrderNews> event) {
    tell(event, NoticeType.ORDER_PAID, NoticeType.ORDER_PAID_BY_CARD);
  }

  private void orderCancelled(IncomingEvent<OrderCancelled> event) {
    tell(event.data().buyer(), event.data().toNotice(event.id()));
  }

  private void partRefunded(IncomingEvent<OrderNews> event) {
    tell(event, NoticeType.ORDER_PART_REFUNDED, NoticeType.ORDER_PART_REFUNDED_BY_CARD);
  }

  private void orderRefunded(IncomingEvent<OrderNews> event) {
    tell(event, NoticeType.ORDER_REFUNDED, NoticeType.ORDER_REFUNDED_BY_CARD);
  }

  private void refundFailed(IncomingEvent<RefundFailed> event) {
    person.inform(event.data().payerId(), event.data().toNotice(event.id()));
  }

  private void approvalRequested(IncomingEvent<OrderApprovalRequested> event) {
    parents.inform(event.data().familyId(), event.data().toNotice(event.id()));
  }

  private void shipmentChanged(IncomingEvent<ShipmentChanged> event) {
    tell(event.data().buyer(), event.data().toNotice(event.id()));
  }

  private void tell(IncomingEvent<OrderNews> event, NoticeType ofPoints, NoticeType ofMoney) {
    var news = event.data();
    tell(news.buyer(), news.toNotice(event.id(), ofPoints, ofMoney));
  }

  private void tell(Buyer buyer, Notice notice) {
    person.inform(buyer.personId(), notice);
    if (buyer.isChild()) {
      parents.inform(buyer.familyId(), notice);
    }
  }
}
