/** How suppliers list their products: drafted, published, withdrawn. */
@NullMarked
package io.homeroom.marketplace.catalogue.listing;

import org.jspecify.annotations.NullMarked;
