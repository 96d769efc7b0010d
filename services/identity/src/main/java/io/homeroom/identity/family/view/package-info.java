/** People as views show them, from a cache. */
@NamedInterface("view")
@NullMarked
package io.homeroom.identity.family.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
