/** Children over HTTP. */
@NullMarked
package io.homeroom.identity.child.web;

import org.jspecify.annotations.NullMarked;
