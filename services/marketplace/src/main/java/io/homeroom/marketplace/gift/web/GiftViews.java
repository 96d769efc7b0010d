package io.homeroom.marketplace.gift.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.gift.Gift;
import io.homeroom.marketplace.gift.GiftId;
import io.homeroom.marketplace.gift.SeeingGifts;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows gifts with the titles of their products, whatever has become of these. */
@Component
class GiftViews {
  private final SeeingGifts gifts;
  private final Titles titles;

  GiftViews(SeeingGifts gifts, Titles titles) {
    this.gifts = gifts;
    this.titles = titles;
  }

  GiftView one(GiftId id, Caller caller) {
    var gift = gifts.one(id, caller);
    var product = gift.content().product();
    return view(gift, titles.of(List.of(product)).getOrDefault(product, Map.of()));
  }

  CursorPage<GiftView> all(Caller caller, @Nullable UUID child, Cursor cursor) {
    var page = gifts.all(caller, child, cursor);
    var found =
        titles.of(page.items().stream().map(gift -> gift.content().product()).distinct().toList());
    return page.map(gift -> view(gift, found.getOrDefault(gift.content().product(), Map.of())));
  }

  private static GiftView view(Gift gift, Map<Language, String> titles) {
    return new GiftView(
        gift.id().value(),
        gift.child().id(),
        gift.content().product().value(),
        titles,
        gift.threshold(),
        gift.message(),
        gift.state(),
        gift.unlockedAt(),
        gift.openedAt());
  }
}
