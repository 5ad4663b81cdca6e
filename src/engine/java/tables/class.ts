/** Names of the public methods of java.lang.Class; templates may only ask for names. */
export const CLASS_METHOD_NAMES = `
  arrayType asSubclass cast componentType describeConstable descriptorString desiredAssertionStatus equals forName
  getAnnotatedInterfaces getAnnotatedSuperclass getAnnotation getAnnotations getAnnotationsByType getCanonicalName
  getClass getClassLoader getClasses getComponentType getConstructor getConstructors getDeclaredAnnotation
  getDeclaredAnnotations getDeclaredAnnotationsByType getDeclaredClasses getDeclaredConstructor
  getDeclaredConstructors getDeclaredField getDeclaredFields getDeclaredMethod getDeclaredMethods getDeclaringClass
  getEnclosingClass getEnclosingConstructor getEnclosingMethod getEnumConstants getField getFields
  getGenericInterfaces getGenericSuperclass getInterfaces getMethod getMethods getModifiers getModule getName
  getNestHost getNestMembers getPackage getPackageName getPermittedSubclasses getProtectionDomain getRecordComponents
  getResource getResourceAsStream getSigners getSimpleName getSuperclass getTypeName getTypeParameters hashCode
  isAnnotation isAnnotationPresent isAnonymousClass isArray isAssignableFrom isEnum isHidden isInstance isInterface
  isLocalClass isMemberClass isNestmateOf isPrimitive isRecord isSealed isSynthetic newInstance notify notifyAll
  toGenericString toString wait`;
