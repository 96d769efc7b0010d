package io.homeroom.marketplace.stock.web;

import io.homeroom.marketplace.catalogue.KnownProducts;
import io.homeroom.marketplace.catalogue.ProductId;
import io.homeroom.marketplace.stock.Restocking;
import io.homeroom.marketplace.stock.SeeingStock;
import io.homeroom.platform.web.idempotency.Idempotent;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "suppliers")
@RequestMapping("/api/store/suppliers/products/{productId}/stock")
@PreAuthorize("hasRole('SUPPLIER')")
class StockController {
  private final Restocking restocking;
  private final SeeingStock stock;
  private final KnownProducts products;

  StockController(Restocking restocking, SeeingStock stock, KnownProducts products) {
    this.restocking = restocking;
    this.stock = stock;
    this.products = products;
  }

  /**
   * So many come.
   *
   * @param change less than zero: so many leave
   */
  record RestockForm(@Min(-100_000) @Max(100_000) int change) {}

  @Operation(summary = "How many there are of one's own physical product")
  @GetMapping
  StockView showStock(Caller caller, @PathVariable UUID productId) {
    var product = new ProductId(productId);
    products.requirePhysical(product, caller.personId());
    return StockView.of(stock.of(product));
  }

  @Operation(summary = "Put some into the stock, or take some out")
  @PostMapping
  @Idempotent(required = true)
  StockView restock(
      Caller caller, @PathVariable UUID productId, @Valid @RequestBody RestockForm form) {
    return StockView.of(
        restocking.restock(new ProductId(productId), caller.personId(), form.change()));
  }
}
