/** How suppliers list their products: drafted, published, withdrawn. */
@NamedInterface("listing")
@NullMarked
package io.homeroom.marketplace.catalogue.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
