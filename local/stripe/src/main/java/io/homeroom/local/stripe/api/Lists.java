package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.billing.Account;
import io.homeroom.local.stripe.http.Form;
import io.homeroom.local.stripe.http.Refusal;
import io.homeroom.local.stripe.store.Shapes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lists, the newest first, in pages; filtered by equal fields and by when things were made. */
record Lists(Account account) {
  private static final int USUAL = 10;
  private static final int MOST = 100;

  Operation of(String type, String url, String... fields) {
    return call -> list(type, url, call.form(), Set.of(fields));
  }

  private ObjectNode list(String type, String url, Form form, Set<String> fields) {
    var limit = form.number("limit").orElse((long) USUAL).intValue();
    if (limit < 1 || limit > MOST) {
      throw Refusal.invalid("limit", "The limit is between 1 and " + MOST);
    }
    Predicate<ObjectNode> fits = object -> isWithin(object, form);
    for (var field : fields) {
      var wanted = form.text(field);
      if (wanted.isPresent()) {
        fits = fits.and(object -> object.path(field).asString("").equals(wanted.get()));
      }
    }
    var found = after(account.store().all(type, fits), form);
    var page = JsonMapper.shared().createArrayNode();
    found.stream().limit(limit).map(item -> expanded(item, form)).forEach(page::add);
    return Shapes.list(url, page).put("has_more", found.size() > limit);
  }

  /** What is asked for as {@code expand[]=data.source} stands there in whole. */
  private ObjectNode expanded(ObjectNode item, Form form) {
    for (var asked : form.part("expand").values().values()) {
      var field = asked.asString().replaceFirst("^data\\.", "");
      var whole = account.store().find(item.path(field).asString(""));
      whole.ifPresent(object -> item.set(field, object));
    }
    return item;
  }

  private static boolean isWithin(ObjectNode object, Form form) {
    var created = object.path("created").asLong();
    return form.number("created/gte").orElse(Long.MIN_VALUE) <= created
        && form.number("created/gt").orElse(Long.MIN_VALUE) < created
        && form.number("created/lte").orElse(Long.MAX_VALUE) >= created
        && form.number("created/lt").orElse(Long.MAX_VALUE) > created;
  }

  private static List<ObjectNode> after(List<ObjectNode> all, Form form) {
    var position = form.text("starting_after");
    if (position.isEmpty()) {
      return all;
    }
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i).path("id").asString().equals(position.get())) {
        return all.subList(i + 1, all.size());
      }
    }
    throw Refusal.unknown("object", position.get());
  }
}
