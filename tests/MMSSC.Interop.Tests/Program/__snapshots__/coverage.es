iso-18091-to-mmssc@1.0.0: iso-18091@2019 → mmssc@2019
Lado    Parte                                            Elementos Enlazados Solo pendientes Excluidos Sin mención Enlaces a 4
origen  1 Desarrollo institucional para un buen gobierno 10        6         0               4         0           8          
origen  2 Desarrollo económico sostenible                8         8         0               0         0           16         
origen  3 Desarrollo social incluyente                   12        12        0               0         0           22         
origen  4 Desarrollo ambiental sostenible                9         9         0               0         0           21         
destino 1 Gestión de la estrategia                       12        0         0               0         12                     
destino 2 Gestión de servicios centrada en la ciudadanía 8         0         0               0         8                      
destino 3 Gestión de los recursos digitales y físicos    6         0         0               0         6                      
destino 4 Propósitos de una comunidad sostenible         6         6         0               0         0                      
Enlaces propuestos: 67
Estado: borrador
