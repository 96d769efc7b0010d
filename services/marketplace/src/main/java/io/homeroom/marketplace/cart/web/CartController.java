package io.homeroom.marketplace.cart.web;

import io.homeroom.marketplace.cart.CartLine;
import io.homeroom.marketplace.cart.Carts;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.catalogue.ProductNotFound;
import io.homeroom.marketplace.catalogue.offer.SeeingOffers;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "cart")
@RequestMapping("/api/store/cart")
@PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
class CartController {

  record QuantityForm(@Min(1) @Max(99) int quantity) {}

  private final Carts carts;
  private final SeeingOffers offers;
  private final CartViews views;

  CartController(Carts carts, SeeingOffers offers, CartViews views) {
    this.carts = carts;
    this.offers = offers;
    this.views = views;
  }

  @Operation(summary = "One's cart, at the prices of now")
  @GetMapping
  CartView showCart(Caller caller) {
    return views.of(carts.of(caller.personId()));
  }

  @Operation(summary = "Put so many of a product into the cart")
  @PutMapping("/items/{productId}")
  CartView changeQuantity(
      Caller caller, @PathVariable UUID productId, @Valid @RequestBody QuantityForm form) {
    var offer = offers.find(new ProductId(productId)).orElseThrow(ProductNotFound::new);
    var lines = carts.put(caller.personId(), new CartLine(offer.id(), form.quantity()));
    return views.of(lines, offer);
  }

  @Operation(summary = "Take a product out of the cart")
  @DeleteMapping("/items/{productId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeItem(Caller caller, @PathVariable UUID productId) {
    carts.remove(caller.personId(), List.of(new ProductId(productId)));
  }

  @Operation(summary = "Empty the cart")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clearCart(Caller caller) {
    carts.clear(caller.personId());
  }
}
