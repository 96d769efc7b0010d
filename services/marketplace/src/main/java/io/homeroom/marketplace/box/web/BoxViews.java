package io.homeroom.marketplace.box.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.homeroom.marketplace.box.Box;
import io.homeroom.marketplace.box.BoxMonth;
import io.homeroom.marketplace.box.SeeingBoxes;
import io.homeroom.marketplace.box.web.BoxView.MonthView;
import io.homeroom.marketplace.box.web.BoxView.TrackingView;
import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.shipping.Shipment;
import io.homeroom.marketplace.shipping.Shipments;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows boxes with what they are called and where their months are. */
@Component
class BoxViews {
  private final SeeingBoxes boxes;
  private final Titles titles;
  private final Shipments shipments;

  BoxViews(SeeingBoxes boxes, Titles titles, Shipments shipments) {
    this.boxes = boxes;
    this.titles = titles;
    this.shipments = shipments;
  }

  CursorPage<BoxView> all(UUID family, Cursor cursor) {
    var page = boxes.of(family, cursor);
    var named = titles.of(page.items().stream().map(Box::product).distinct().toList());
    var months = boxes.monthsOf(page.items());
    var sent =
        shipments.of(months.stream().map(BoxMonth::reference).toList()).stream()
            .collect(toMap(Shipment::reference, BoxViews::tracking));
    var shown =
        months.stream()
            .collect(groupingBy(BoxMonth::box, mapping(month -> view(month, sent), toList())));
    return page.map(box -> view(box, named, shown.getOrDefault(box.id(), List.of())));
  }

  private static BoxView view(
      Box box, Map<ProductId, Map<Language, String>> named, List<MonthView> months) {
    return new BoxView(
        box.id(),
        box.product().value(),
        named.getOrDefault(box.product(), Map.of()),
        box.price().minor(),
        box.price().currency().getCurrencyCode(),
        box.begunAt(),
        box.running(),
        box.endedAt() == null,
        months);
  }

  private static MonthView view(BoxMonth month, Map<String, TrackingView> sent) {
    return new MonthView(
        month.id(), month.paidAt(), month.givenBackAt(), sent.get(month.reference()));
  }

  private static TrackingView tracking(Shipment shipment) {
    return new TrackingView(
        shipment.state(), shipment.carrier(), shipment.trackingCode(), shipment.changedAt());
  }
}
