package io.homeroom.marketplace.purchase.web;

import io.homeroom.marketplace.catalogue.Language;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.Titles;
import io.homeroom.marketplace.purchase.Library;
import io.homeroom.marketplace.purchase.Purchase;
import io.homeroom.platform.families.VisibleChildren;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "library")
@RequestMapping("/api/store/library")
@PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
class LibraryController {

  record LibraryItemView(
      UUID productId, Map<Language, String> titles, Instant purchasedAt, boolean opened) {}

  record ContentView(UUID productId, Map<Language, String> titles, Map<Language, String> body) {}

  private final Library library;
  private final VisibleChildren children;
  private final Titles titles;

  LibraryController(Library library, VisibleChildren children, Titles titles) {
    this.library = library;
    this.children = children;
    this.titles = titles;
  }

  @Operation(summary = "One's digital products, the newest first; a child's for its parent")
  @GetMapping
  CursorPage<LibraryItemView> listLibrary(
      Caller caller, @RequestParam @Nullable UUID childId, Cursor cursor) {
    var owner = childId == null ? caller.personId() : children.one(childId, caller).id();
    var page = library.of(owner, cursor);
    var named = titles.of(page.items().stream().map(Purchase::product).toList());
    return page.map(
        item ->
            new LibraryItemView(
                item.product().value(),
                named.getOrDefault(item.product(), Map.of()),
                item.purchasedAt(),
                item.opened()));
  }

  @Operation(summary = "Open a digital product of one's own; opened, it is not given back")
  @GetMapping("/{productId}")
  ContentView openProduct(Caller caller, @PathVariable UUID productId) {
    var product = new ProductId(productId);
    var body = library.open(caller.personId(), product);
    var named = titles.of(List.of(product)).getOrDefault(product, Map.of());
    return new ContentView(productId, named, body);
  }
}
