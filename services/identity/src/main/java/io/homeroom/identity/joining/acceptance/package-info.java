/** How somebody who was invited becomes a parent, over two stores. */
@NullMarked
package io.homeroom.identity.joining.acceptance;

import org.jspecify.annotations.NullMarked;
