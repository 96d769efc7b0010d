/** Shops of suppliers, their products, and what families buy of them. */
@NullMarked
package io.homeroom.marketplace;

import org.jspecify.annotations.NullMarked;
