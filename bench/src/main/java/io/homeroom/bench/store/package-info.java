/** The store under load: looking for products, and turning over its shelves. */
@NullMarked
package io.homeroom.bench.store;

import org.jspecify.annotations.NullMarked;
