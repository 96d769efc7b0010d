/**
 * Pictures of products: <em>uploads</em> of their suppliers, which products show. Whoever may see
 * the product is led to its picture by an address that ends within minutes.
 */
@ApplicationModule(displayName = "Picture")
@NullMarked
package io.homeroom.marketplace.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
